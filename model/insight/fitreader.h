// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/insight/wherenext.h"

#include <functional>

namespace encore {

/// Reads a FitModel with a handful of statements, however many pairs there are.
class FitReader
{
public:
    explicit FitReader(Session& session) : m_session(session) { }
    Result<FitModel> read();

private:
    Status each(const QString& sql, const std::function<void(const Query&)>& take);
    FitModel::UseCase* useCase(qint64 id);
    FitModel::Team* team(qint64 id);
    Status readUseCases();
    Status readTeams();
    Status readFunctions();
    Status readPainPoints();
    Status readRoles();
    Status readReplications();
    void spread(FitModel::UseCase& pattern, RecordId adopter);
    void markWorking();

    Session& m_session;
    FitModel m_model;
    std::set<qint64> m_trying;
};

} // namespace encore
