// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/transitions.h"
#include "views/pages/record/recordpart.h"

class QVBoxLayout;

namespace encore {

class StateTrack;

/// The day in a date field of a record as the user reads it; empty when it is not given.
QString dateText(const Record& record, const QString& field);

/// A part of a replication's page that needs to know where it stands and where it can go.
class OutlookPart : public RecordPart
{
    Q_OBJECT

public:
    OutlookPart(const PageContext& context, QWidget* parent);

    void fill(const RecordView& view) override;

protected:
    virtual void show(const ReplicationOutlook& outlook) = 0;
    const PageContext& context() const { return m_context; }
    const RecordView& view() const { return m_view; }

private:
    PageContext m_context;
    RecordView m_view;
    quint64 m_ticket = 0;
};

/// The way of a replication: its states with their days, what comes next and what that still needs, and what an end leads to.
class TrackPart final : public OutlookPart
{
    Q_OBJECT

public:
    TrackPart(const PageContext& context, QWidget* parent);

protected:
    void show(const ReplicationOutlook& outlook) override;

private:
    void addSteps(const ReplicationOutlook& outlook, QVBoxLayout* column);
    void addMissing(const Transition& next, QVBoxLayout* column);
    void addEnd(const ReplicationOutlook& outlook, QVBoxLayout* column);
    void activate(const QString& state);
    void tellItsStory();

    StateTrack* m_track;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_column;
};

} // namespace encore
