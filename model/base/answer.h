// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QCoreApplication>
#include <QFuture>
#include <QPointer>
#include <QPromise>

namespace encore {

/// What work on another thread will say: taken with then(), which outlives neither its owner nor the answer. QFuture::then() with a
/// context is not used in its place: it asserts that the context lives, and a page may close while its answer is on the way.
template <typename T>
class Answer
{
public:
    explicit Answer(QFuture<Result<T>> future) : m_future(std::move(future)) { }

    /// Runs `take` with the result on the application's thread, unless `owner` is gone by then; never before this call returns.
    template <typename Take>
    void then(QObject* owner, Take take) const
    {
        QFuture<Result<T>> future = m_future;
        future.then([guard = QPointer<QObject>(owner), take = std::move(take)](const Result<T>& result) {
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [guard, take, result]() mutable {
                    if (guard)
                        take(result);
                },
                Qt::QueuedConnection);
        });
    }

    bool isFinished() const { return m_future.isFinished(); }
    /// The result; waits for it, which the application's thread must not.
    Result<T> result() const { return m_future.result(); }

private:
    QFuture<Result<T>> m_future;
};

} // namespace encore
