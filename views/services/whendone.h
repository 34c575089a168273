// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFuture>
#include <QPointer>

namespace encore {

/// Runs `take` on the GUI thread with the answer of `future`, unless `owner` is gone by then; never before this call returns. QFuture::then()
/// itself must not be given a context that can die before the answer comes, as a page does when its window closes.
template <typename T, typename Take>
void whenDone(QFuture<T> future, QObject* owner, Take take)
{
    future.then([guard = QPointer<QObject>(owner), take = std::move(take)](const T& answer) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, take, answer]() mutable {
                if (guard)
                    take(answer);
            },
            Qt::QueuedConnection);
    });
}

} // namespace encore
