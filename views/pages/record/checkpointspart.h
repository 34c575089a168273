// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/record/trackpart.h"

namespace encore {

class FieldEditor;
class FormGrid;
class TextLabel;

/// The looks at a replication: done ones with what they found, those that are due or planned with the day that the clock gives.
class CheckpointsPart final : public OutlookPart
{
    Q_OBJECT

public:
    CheckpointsPart(const PageContext& context, QWidget* parent);

    bool knows(const QString& part) const override;
    /// "checkpoint", or "checkpoint:process_evaluation" for one of a kind.
    bool focusPart(const QString& part) override;

protected:
    void show(const ReplicationOutlook& outlook) override;

private:
    QWidget* makeEntry(const ClockEntry& entry);
    void add(const QString& kind, QDate planned);

    ReplicationOutlook m_outlook;
    QVBoxLayout* m_column;
    QWidget* m_content = nullptr;
};

/// What a replication is for and how one will know that it worked; fixed when the trial begins, so that nobody moves the goal.
class PurposePart final : public OutlookPart
{
    Q_OBJECT

public:
    PurposePart(const PageContext& context, QWidget* parent);

    bool knows(const QString& part) const override;
    bool focusPart(const QString& part) override;
    void commit() override;

protected:
    void show(const ReplicationOutlook& outlook) override;

private:
    void unlock();

    FormGrid* m_form;
    std::vector<FieldEditor*> m_editors;
    TextLabel* m_lock;
    QWidget* m_unlock;
    QString m_reason; ///< why the lock is set aside, for this record, until another one is shown
    RecordId m_shown;
};

} // namespace encore
