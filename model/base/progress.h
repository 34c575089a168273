// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <stop_token>

namespace encore {

/// How a long operation reports how far it is and learns that the user wants it stopped. May be called from any thread.
struct Progress
{
    std::function<void(qint64 done, qint64 total)> report; ///< total 0: unknown
    std::stop_token stop;

    void tell(qint64 done, qint64 total) const
    {
        if (report)
            report(done, total);
    }
    bool stopRequested() const { return stop.stop_requested(); }
};

} // namespace encore
