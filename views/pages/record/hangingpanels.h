// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/recordview.h"
#include "views/services/page.h"

class QVBoxLayout;

namespace encore {

class Card;

/// A part of a record page that shows the records hanging on it and opens them for editing; adds new ones with one click.
class HangingPanel : public QWidget
{
    Q_OBJECT

public:
    /// `flowing` sets the rows side by side as far as there is room.
    HangingPanel(const PageContext& context, Kind hanging, QWidget* parent, bool flowing = false);

    /// Shows what hangs on the record; hides itself where nothing can.
    void show(const RecordView& view);

protected:
    /// One line for a record.
    virtual QWidget* makeRow(const RecordRow& row) = 0;
    /// The words on the button that adds one.
    virtual QString addText() const = 0;
    /// Opens a record for editing.
    void edit(const RecordRow& row);
    void add();

    const PageContext& context() const { return m_context; }
    const RecordView& view() const { return m_view; }

private:
    PageContext m_context;
    Kind m_hanging;
    RecordView m_view;
    QString m_ownerField;
    bool m_flowing;
    QVBoxLayout* m_column;
    QWidget* m_content = nullptr;
};

/// The figures of a story or replication; the key figure is drawn large.
class FiguresPanel final : public HangingPanel
{
public:
    FiguresPanel(const PageContext& context, QWidget* parent);

protected:
    QWidget* makeRow(const RecordRow& row) override;
    QString addText() const override;
};

/// What people said, set as quotes.
class QuotesPanel final : public HangingPanel
{
public:
    QuotesPanel(const PageContext& context, QWidget* parent);

protected:
    QWidget* makeRow(const RecordRow& row) override;
    QString addText() const override;
};

/// Who did what for it.
class PeoplePanel final : public HangingPanel
{
public:
    PeoplePanel(const PageContext& context, QWidget* parent);

protected:
    QWidget* makeRow(const RecordRow& row) override;
    QString addText() const override;
};

/// The replications of a use case or of a team.
class ReplicationsPanel final : public HangingPanel
{
public:
    ReplicationsPanel(const PageContext& context, QWidget* parent);

protected:
    QWidget* makeRow(const RecordRow& row) override;
    QString addText() const override;
};

} // namespace encore
