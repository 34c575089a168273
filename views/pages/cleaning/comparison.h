// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clean/merge.h"
#include "model/store/records.h"
#include "views/services/page.h"

class QGridLayout;
class QVBoxLayout;

namespace encore {

/// All that is shown of one record of a pair.
struct ComparedRecord
{
    Record record; ///< text included
    RecordRow row; ///< titles of what it refers to
    qint64 references = 0;
};

/// Two records side by side, the one that stays at the left; each field in which they differ offers both values.
class Comparison final : public QWidget
{
    Q_OBJECT

public:
    Comparison(const PageContext& context, QWidget* parent);

    void show(Kind kind, const ComparedRecord& keeper, const ComparedRecord& other);
    /// Changes places: the other stays.
    void swap();
    RecordId keeper() const { return m_keeper.record.id; }
    RecordId other() const { return m_other.record.id; }
    /// What the user has chosen against the proposal.
    const MergeChoices& choices() const { return m_choices; }

private:
    void rebuild();
    void addHead(QGridLayout* grid);
    void addField(QGridLayout* grid, const MergeField& field);
    void addSame(QVBoxLayout* column, const QStringList& labels);
    QString label(const QString& key) const;
    QString text(const ComparedRecord& of, const QString& key) const;

    PageContext m_context;
    Kind m_kind;
    ComparedRecord m_keeper;
    ComparedRecord m_other;
    MergeChoices m_choices;
    QVBoxLayout* m_column;
    QWidget* m_content = nullptr;
};

} // namespace encore
