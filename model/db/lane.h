// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/answer.h"

#include <QObject>
#include <QThread>

#include <functional>

namespace encore {

/// A thread with an event loop on which closures run one after the other, in order. Destroying it lets the running one finish
/// and drops those that wait.
class Lane
{
public:
    explicit Lane(const QString& name);
    ~Lane();
    Lane(const Lane&) = delete;
    Lane& operator=(const Lane&) = delete;

    /// Runs `work` on the lane. An exception becomes an Internal error.
    template <typename T>
    Answer<T> run(std::function<Result<T>()> work)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        Answer<T> answer(promise->future());
        post([promise, work = std::move(work)] {
            try {
                promise->addResult(work());
            } catch (const std::exception& problem) {
                promise->addResult(Result<T>(Error{ErrorCode::Internal, QString::fromUtf8(problem.what()), {}}));
            }
            promise->finish();
        });
        return answer;
    }
    /// Runs `work` on the lane without an answer.
    void post(std::function<void()> work);
    /// Runs `work` on the lane and waits for it; for opening and closing only.
    void runNow(const std::function<void()>& work);

private:
    QThread m_thread;
    QObject* m_worker; ///< lives in the thread; closures are posted to it
};

} // namespace encore
