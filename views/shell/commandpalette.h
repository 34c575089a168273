// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/finder.h"
#include "model/store/store.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace encore {

class TextLabel;

/// Something the palette offers besides records: an action, a page, a place, a setting.
struct PaletteEntry
{
    QString title;
    QString remark; ///< where it belongs: "File"
    QString end;    ///< at the right end: its keys
    QString icon;
    std::function<void()> run;
};

/// One field for everything: any record by a few letters, any action, page, saved view or setting by its name; before a letter is typed,
/// the places last visited. The keyboard stays in the field; Up and Down walk the list, Enter takes, Escape leaves.
class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    /// Without a store only the entries are offered. `recent` is what an empty field shows.
    CommandPalette(std::shared_ptr<Store> store, std::vector<PaletteEntry> entries, std::vector<PaletteEntry> recent,
        QWidget* parent);

    /// What the list shows now, for tests: the titles in order.
    QStringList shown() const;
    /// No answer is on the way.
    bool isSettled() const { return m_asked == m_answered; }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void recordChosen(const encore::FoundRecord& record);
    /// The list shows what fits the text of the field.
    void answered();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    struct Row
    {
        Fit fit = Fit::None;
        bool isRecord = false;
        size_t at = 0; ///< in the records or in the entries
    };
    void build();
    void typed();
    void ask();
    void take(const QString& text, std::vector<FoundRecord> records);
    std::vector<Row> rowsFor(const QString& text) const;
    void showRows(const std::vector<Row>& rows);
    void showRecent();
    void addRow(const QString& title, const QString& remark, const QString& end, const QString& iconName);
    void stepBy(int step);
    void choose();

    std::shared_ptr<Store> m_store;
    std::vector<PaletteEntry> m_entries;
    std::vector<PaletteEntry> m_recent;
    std::vector<FoundRecord> m_records;
    std::vector<std::function<void()>> m_runs; ///< of the rows that are shown
    QLineEdit* m_field;
    QListWidget* m_list;
    TextLabel* m_note;
    int m_asked = 0;
    int m_answered = 0;
    bool m_again = false;  ///< more was typed while an answer was on the way
    bool m_chosen = false; ///< Enter came before the answer
};

} // namespace encore
