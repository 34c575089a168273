// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/insight/evidencebook.h"
#include "model/search/sqlwriter.h"

#include <functional>

namespace encore {

/// Fills an EvidenceBook, for all of the portfolio or for what lies around some use cases and stories. Each statement looks at one table and
/// takes the columns it needs; the portfolio as a whole is one pass over each.
class EvidenceReader
{
public:
    /// Everything.
    explicit EvidenceReader(Session& session) : m_session(session) { }
    /// What the facts of these use cases, of their replications and of these stories depend on; everything when they are many.
    EvidenceReader(Session& session, const std::set<qint64>& useCases, const std::set<qint64>& stories);

    Result<EvidenceBook> read();

private:
    using Take = std::function<void(const Query&)>;
    Status each(const QString& name, const query::Sql& condition, const Take& take);
    /// " AND column IN (…)"; nothing when everything is read.
    query::Sql among(const QString& column, const query::Sql& members) const;
    query::Sql ofStoriesAndReplications(const QString& alias) const;
    Status readReplications();
    Status readStories();
    Status readUseCases();
    Status readTexts();
    Status readBenefits();
    Status readEvidence();
    Status readTeams();

    Session& m_session;
    bool m_everything = true;
    query::Sql m_stories; ///< selects those that are read
    query::Sql m_replications;
    query::Sql m_useCases;
    EvidenceBook m_book;
};

} // namespace encore
