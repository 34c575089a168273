// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/log.h"

namespace encore {

Q_LOGGING_CATEGORY(lcDb, "encore.db", QtWarningMsg)
Q_LOGGING_CATEGORY(lcStore, "encore.store", QtWarningMsg)
Q_LOGGING_CATEGORY(lcSearch, "encore.search", QtWarningMsg)
Q_LOGGING_CATEGORY(lcExchange, "encore.exchange", QtWarningMsg)
Q_LOGGING_CATEGORY(lcUi, "encore.ui", QtWarningMsg)

} // namespace encore
