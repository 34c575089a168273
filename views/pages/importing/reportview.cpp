// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/importing/reportview.h"

#include "model/domain/kinds.h"
#include "views/services/labels.h"
#include "views/services/nouns.h"
#include "views/widgets/button.h"
#include "views/widgets/card.h"
#include "views/widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

void addCell(QGridLayout& grid, int row, int column, const QString& text, TextStyle style, Role role)
{
    auto* label = new TextLabel(text, style, nullptr, role);
    if (column > 0)
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid.addWidget(label, row, column);
}

} // namespace

ReportView::ReportView(const Schemas& schemas, QWidget* parent)
    : QWidget(parent)
    , m_schemas(schemas)
    , m_counts(new Card(this))
    , m_added(new TextLabel(TextStyle::Body, this, Role::Muted))
    , m_warnings(new Card(this))
    , m_text(new QPlainTextEdit(m_warnings))
{
    m_added->setObjectName(u"import.added"_s);
    m_added->setWordWrap(true);
    m_text->setObjectName(u"import.warnings"_s);
    m_text->setAccessibleName(tr("What to note"));
    m_text->setReadOnly(true);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    auto* copy = new Button(tr("Copy"), m_warnings);
    copy->setObjectName(u"import.copyWarnings"_s);
    copy->setAccessibleName(tr("Copy the list of what to note"));
    copy->setSmall(true);
    connect(copy, &Button::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    m_warnings->addHeaderWidget(copy);
    m_warnings->body()->addWidget(m_text);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    column->addWidget(m_counts);
    column->addWidget(m_added);
    column->addWidget(m_warnings, 100);
    column->addStretch(1);
}

void ReportView::showReport(const ImportReport& report)
{
    showCounts(report);
    showAdded(report);
    showWarnings(report);
}

QString ReportView::warningText() const
{
    return m_text->toPlainText();
}

QString ReportView::kindLabel(const QString& kind, qint64 count) const
{
    const RecordSchema* schema = m_schemas.byKey(kind);
    if (!schema)
        return tr("Translations", nullptr, int(count));
    return count == 1 ? kindName(*schema) : kindPlural(*schema);
}

void ReportView::showCounts(const ImportReport& report)
{
    delete m_grid;
    m_grid = new QWidget(m_counts);
    auto* grid = new QGridLayout(m_grid);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::kPage);
    grid->setVerticalSpacing(space::kSmall);
    grid->setColumnStretch(0, 1);
    const QString heads[] = {tr("What came in"), tr("New"), tr("Updated"), tr("Unchanged"), tr("The same twice"),
        tr("Skipped"), tr("In all")};
    for (int i = 0; i < int(std::size(heads)); ++i)
        addCell(*grid, 0, i, heads[i], TextStyle::Caption, Role::Muted);
    ImportCounts sum;
    const auto addLine = [&](int row, const QString& label, const ImportCounts& counts, TextStyle style) {
        const qint64 values[] = {
            counts.created, counts.updated, counts.unchanged, counts.duplicate, counts.skipped, counts.total()};
        addCell(*grid, row, 0, label, style, Role::Text);
        for (int i = 0; i < int(std::size(values)); ++i)
            addCell(*grid, row, i + 1, locale().toString(values[i]), style, values[i] == 0 ? Role::Muted : Role::Text);
    };
    int row = 1;
    for (const auto& [kind, counts] : report.kinds) {
        if (counts.total() == 0)
            continue;
        addLine(row++, kindLabel(kind, 2), counts, TextStyle::Body);
        sum.created += counts.created;
        sum.updated += counts.updated;
        sum.unchanged += counts.unchanged;
        sum.duplicate += counts.duplicate;
        sum.skipped += counts.skipped;
    }
    if (row != 2)
        addLine(row, tr("Together"), sum, TextStyle::Strong);
    m_counts->body()->addWidget(m_grid);
}

void ReportView::showAdded(const ImportReport& report)
{
    QStringList parts;
    for (const auto& [kind, count] : report.added) {
        const bool counted = report.kinds.contains(kind) && report.kinds.at(kind).created == count;
        if (count > 0 && !counted && kind != QString(source::kind.key))
            parts << QString(locale().toString(count) + u' ' + inSentence(kindLabel(kind, count)));
    }
    m_added->setText(tr("With them were made: %1.").arg(parts.join(u", "_s)));
    m_added->setVisible(!parts.isEmpty());
}

void ReportView::showWarnings(const ImportReport& report)
{
    QStringList lines;
    for (const ImportWarning& warning : report.warnings) {
        const QString line = warning.problem.line > 0 ? tr(", line %1").arg(warning.problem.line) : QString();
        const bool named = warning.place.isEmpty() || warning.problem.text.startsWith(warning.place);
        lines << QString((named ? QString() : QString(warning.place + line + u": "_s)) + warning.problem.text);
    }
    m_warnings->setTitle(tr("%Ln things to note", nullptr, int(lines.size())));
    m_text->setPlainText(lines.join(u'\n'));
    // A short list is a short card.
    static constexpr qsizetype kShort = 12;
    const int height = int(std::min(2 * lines.size() + 1, kShort)) * fontMetrics().lineSpacing() + space::kLarge;
    const bool isLong = lines.size() > kShort / 2;
    m_text->setMaximumHeight(isLong ? QWIDGETSIZE_MAX : height);
    m_warnings->setSizePolicy(QSizePolicy::Preferred, isLong ? QSizePolicy::Expanding : QSizePolicy::Maximum);
    m_warnings->setVisible(!lines.isEmpty());
}

} // namespace encore
