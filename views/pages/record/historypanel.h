// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/history.h"
#include "views/services/page.h"

class QVBoxLayout;

namespace encore {

/// Who changed what in a record and when; an earlier version comes back with one click, and that is undoable like any change.
class HistoryPanel final : public QWidget
{
    Q_OBJECT

public:
    HistoryPanel(const PageContext& context, QWidget* parent);

    void load(Kind kind, RecordId id);

private:
    void fill(const std::vector<RecordStep>& steps);
    QWidget* makeStep(const RecordStep& step, bool newest);

    PageContext m_context;
    Kind m_kind;
    RecordId m_id;
    QWidget* m_content = nullptr;
};

} // namespace encore
