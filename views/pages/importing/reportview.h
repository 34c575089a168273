// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/schema.h"
#include "model/exchange/importservice.h"

#include <QWidget>

class QGridLayout;
class QPlainTextEdit;

namespace encore {

class Card;
class TextLabel;

/// What an import did or would do: the counts by kind that add up, what else was made, and every warning, ready to be copied.
class ReportView final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportView(const Schemas& schemas, QWidget* parent = nullptr);

    void showReport(const ImportReport& report);
    /// The warnings as they stand on the screen.
    QString warningText() const;

private:
    void showCounts(const ImportReport& report);
    void showAdded(const ImportReport& report);
    void showWarnings(const ImportReport& report);
    QString kindLabel(const QString& kind, qint64 count) const;

    const Schemas& m_schemas;
    QWidget* m_grid = nullptr;
    Card* m_counts;
    TextLabel* m_added;
    Card* m_warnings;
    QPlainTextEdit* m_text;
};

} // namespace encore
