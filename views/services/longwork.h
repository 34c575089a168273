// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/base/progress.h"
#include "model/base/result.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

class QTimer;

namespace encore {

class Messages;
class UnitOfWork;
struct PageContext;

/// One long work of the page at a time: gives the worker its Progress, shows it in the window and stops it when the user asks.
class LongWork final : public QObject
{
    Q_OBJECT

public:
    explicit LongWork(Messages& messages, QObject* parent = nullptr);
    ~LongWork() override;

    /// Begins a work with this name and gives what the worker reports to.
    Progress begin(const QString& name);
    void end();
    void cancel();
    bool isRunning() const { return m_running; }
    const QString& name() const { return m_name; }

Q_SIGNALS:
    /// How far it is, 0 to 1; negative when nobody knows. Not told for works that are done at once.
    void advanced(double share);

private:
    struct Meter
    {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
    };
    void look();

    Messages& m_messages;
    QTimer* m_timer;
    std::shared_ptr<Meter> m_meter;
    std::stop_source m_stop;
    QString m_name;
    bool m_running = false;
};

/// One step that does the same to each of many records. When it takes its time the window shows how far it is and lets it be stopped; what was
/// done is taken back then.
void writeEach(const PageContext& context, QObject* owner, const QString& label, std::vector<RecordId> ids,
    std::function<Status(UnitOfWork&, RecordId)> verb);

} // namespace encore
