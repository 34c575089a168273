// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/insight/wherenext.h"
#include "views/pages/record/recordpart.h"

class QCheckBox;
class QVBoxLayout;

namespace encore {

class Button;
class TextLabel;

/// "Where next?" on the page of a use case, and "What next?" on that of a team: the best open places with a plain fit and its reasons, and
/// the way to ask one or several.
class WhereNextPart final : public RecordPart
{
    Q_OBJECT

public:
    WhereNextPart(const PageContext& context, QWidget* parent);

    void fill(const RecordView& view) override;

private:
    void show(const std::vector<Suggestion>& found);
    QWidget* makeRow(const Suggestion& suggestion);
    void showChosen();
    void invite(RecordId useCase, const std::vector<RecordId>& teams);
    bool ofTeam() const;

    PageContext m_context;
    RecordView m_view;
    QVBoxLayout* m_column;
    TextLabel* m_finding;
    QWidget* m_content = nullptr;
    Button* m_invite;
    Button* m_more;
    std::vector<std::pair<RecordId, QCheckBox*>> m_boxes; ///< by team
    int m_limit;
    quint64 m_ticket = 0;
};

} // namespace encore
