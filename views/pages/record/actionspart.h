// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/record/recordpart.h"

class QHBoxLayout;

namespace encore {

/// What a record can become or lead to: a use case from a story or an idea, a replication, another team's version. Buttons at the head of
/// the page, only those that make sense now.
class ActionsPart final : public RecordPart
{
    Q_OBJECT

public:
    ActionsPart(const PageContext& context, QWidget* parent);

    void fill(const RecordView& view) override;

private:
    void add(const QString& name, const QString& text, std::function<void()> run, bool primary = false);
    void addForStory();
    void addForIdea();
    void addForReplication();
    void addForTeam();
    bool hasEnded(const Record& former) const;
    void useCaseOfStory();
    void useCaseOfIdea();
    void replicationOfIdea();

    PageContext m_context;
    RecordView m_view;
    QWidget* m_content = nullptr;
};

} // namespace encore
