// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QCoreApplication>
#include <QFuture>
#include <QFutureWatcher>
#include <QPointer>
#include <QPromise>

namespace encore {

/// What work on another thread will say: taken with then(), which outlives neither its owner nor the answer. QFuture::then() is not used
/// in its place: with a context it asserts that this lives, and without one it may run twice when the work ends at the same moment
/// (Qt 6.4: setContinuation() against reportFinished()).
template <typename T>
class Answer
{
public:
    explicit Answer(QFuture<Result<T>> future) : m_future(std::move(future)) { }

    /// Runs `take` with the result, unless `owner` is gone by then; never before this call returns. For the application's thread,
    /// which is where `take` runs.
    template <typename Take>
    void then(QObject* owner, Take take) const
    {
        auto* watcher = new QFutureWatcher<Result<T>>(QCoreApplication::instance());
        QObject::connect(watcher, &QFutureWatcherBase::finished, watcher,
            [watcher, guard = QPointer<QObject>(owner), take = std::move(take)]() mutable {
                watcher->deleteLater();
                // Work that was dropped with its lane ends without a result.
                if (guard && watcher->future().resultCount() > 0)
                    take(watcher->result());
            });
        watcher->setFuture(m_future);
    }

    bool isFinished() const { return m_future.isFinished(); }
    /// The result; waits for it, which the application's thread must not.
    Result<T> result() const { return m_future.result(); }

private:
    QFuture<Result<T>> m_future;
};

} // namespace encore
