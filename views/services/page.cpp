// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/services/page.h"

namespace encore {

void PageContext::write(QObject* owner, const QString& label, std::function<Status(UnitOfWork&)> work,
    const WriteOptions& options, std::function<void(const Committed&)> then) const
{
    Messages& told = messages;
    store.write(label, std::move(work), options)
        .then(owner, [&told, then = std::move(then)](const Result<Committed>& done) {
            if (!done)
                told.showError(done.error());
            else if (then)
                then(*done);
        });
}

} // namespace encore
