// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QPointer>

#include <vector>

namespace encore {

/// One value of a facet.
struct FacetChoice
{
    QString code;
    QString label;
    int count = -1; ///< shown at the right end unless negative
};

/// A filter chip: "State ▾", or "State: Draft, In review ▾" when something is chosen. Opens a list of choices with counts,
/// several of which can be ticked.
class ChipButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ChipButton(const QString& title, QWidget* parent = nullptr);

    /// What can be chosen; keeps what is ticked, updates an open list in place.
    void setChoices(const std::vector<FacetChoice>& choices);
    /// Ticks these codes without emitting selectionChanged().
    void setSelected(const QStringList& codes);
    const QStringList& selected() const { return m_selected; }
    bool isPopupOpen() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    void openPopup();

Q_SIGNALS:
    /// The list is about to open: a chance to bring its counts up to date with setChoices().
    void aboutToOpen();
    void selectionChanged(const QStringList& codes);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int arrowSize() const;
    QString caption() const;
    void refresh();

    QString m_title;
    std::vector<FacetChoice> m_choices;
    QStringList m_selected;
    QPointer<QWidget> m_popup;
};

} // namespace encore
