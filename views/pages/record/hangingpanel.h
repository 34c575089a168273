// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/record/recordpart.h"

class QVBoxLayout;

namespace encore {

class Button;

/// What hangs on a record, kind by kind: figures, quotes, checkpoints, barriers, waves. A row opens its record, one click adds another;
/// kinds of which there is none share a last line.
class HangingPanel final : public RecordPart
{
    Q_OBJECT

public:
    /// With one kind there is no heading: the place says what it is.
    HangingPanel(const PageContext& context, std::vector<Kind> kinds, QWidget* parent);

    void fill(const RecordView& view) override;
    bool knows(const QString& part) const override;
    /// Opens the form for another one of this kind ("barrier").
    bool focusPart(const QString& part) override;
    const std::vector<Kind>& kinds() const { return m_kinds; }

private:
    void addKind(Kind kind, const QString& field, QVBoxLayout* column);
    void addMissing(const std::vector<std::pair<Kind, QString>>& missing, QVBoxLayout* column);
    Button* makeAdder(Kind kind, const QString& field);
    void add(Kind kind, const QString& field);
    void open(const RecordRow& row, const QString& field);
    void remove(const RecordRow& row);

    PageContext m_context;
    std::vector<Kind> m_kinds;
    RecordView m_view;
    QVBoxLayout* m_column;
    QWidget* m_content = nullptr;
};

/// The field by which records of `hanging` belong to a record of `owner`; empty when they do not.
QString owningField(const Schemas& schemas, Kind hanging, Kind owner);

} // namespace encore
