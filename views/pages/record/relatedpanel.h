// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/recordview.h"
#include "model/store/relations.h"
#include "views/services/page.h"

class QVBoxLayout;

namespace encore {

class ChoiceBox;
class FieldEditor;

/// What a record is connected with, both ways and by type: what it names, and what names it. Each connection can be opened and taken
/// away, and new ones are made here from either side.
class RelatedPanel final : public QWidget
{
    Q_OBJECT

public:
    RelatedPanel(const PageContext& context, QWidget* parent);

    void show(const RecordView& view);

private:
    /// A kind of connection: a field of this record (outgoing) or one of another kind that names it.
    struct Relation
    {
        Kind kind; ///< of the records at the other end
        QString field;
        bool outgoing = false;
    };
    std::vector<Relation> relations() const;
    QString name(const Relation& relation) const;
    void addOutgoing(const FieldDef& field, QVBoxLayout* column);
    void addIncoming(const Related& related, QVBoxLayout* column);
    void addLink(QVBoxLayout* column, const RecordRef& target, const QString& title, const Relation& relation);
    void addMaker(QVBoxLayout* column);
    void makePicker(QWidget* maker);
    void join(const Relation& relation, const FieldChange& change);
    void part(const Relation& relation, RecordId other);

    PageContext m_context;
    RecordView m_view;
    QWidget* m_content = nullptr;
    ChoiceBox* m_type = nullptr;
    FieldEditor* m_picker = nullptr;
    QString m_typeCode; ///< of the maker; it survives a change of the record
};

} // namespace encore
