// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/services/longwork.h"

#include "views/services/page.h"

#include <QTimer>

namespace encore {

namespace {

constexpr int kLookMs = 120;

} // namespace

LongWork::LongWork(Messages& messages, QObject* parent)
    : QObject(parent)
    , m_messages(messages)
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(kLookMs);
    connect(m_timer, &QTimer::timeout, this, &LongWork::look);
    connect(&messages, &Messages::cancelRequested, this, &LongWork::cancel);
}

LongWork::~LongWork()
{
    m_stop.request_stop();
}

Progress LongWork::begin(const QString& name)
{
    m_name = name;
    m_running = true;
    m_stop = std::stop_source();
    m_meter = std::make_shared<Meter>();
    m_timer->start();
    return {[meter = m_meter](qint64 done, qint64 total) {
                meter->done = done;
                meter->total = total;
            },
        m_stop.get_token()};
}

void LongWork::end()
{
    m_timer->stop();
    m_running = false;
    m_messages.showWork({}, 0);
}

void LongWork::cancel()
{
    if (m_running)
        m_stop.request_stop();
}

void LongWork::look()
{
    const qint64 total = m_meter->total;
    const double share = total > 0 ? static_cast<double>(m_meter->done) / static_cast<double>(total) : -1.0;
    m_messages.showWork(m_name, share);
    Q_EMIT advanced(share);
}

void writeEach(const PageContext& context, QObject* owner, const QString& label, std::vector<RecordId> ids,
    std::function<Status(UnitOfWork&, RecordId)> verb)
{
    auto* work = new LongWork(context.messages, owner);
    const Progress progress = work->begin(label.left(1).toUpper() + label.mid(1));
    context.store
        .write(label,
            [ids = std::move(ids), verb = std::move(verb), progress](UnitOfWork& unit) -> Status {
                for (size_t i = 0; i < ids.size(); ++i) {
                    if (progress.stopRequested())
                        return Error{ErrorCode::Cancelled, {}, {}};
                    ENCORE_TRY(verb(unit, ids[i]));
                    progress.tell(qint64(i + 1), qint64(ids.size()));
                }
                return {};
            })
        .then(owner, [work, &messages = context.messages](const Result<Committed>& done) {
            work->end();
            work->deleteLater();
            if (!done)
                messages.showError(done.error());
        });
}

} // namespace encore
