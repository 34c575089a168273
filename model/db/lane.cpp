// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/db/lane.h"

namespace encore {

Lane::Lane(const QString& name) : m_worker(new QObject)
{
    m_thread.setObjectName(name);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

Lane::~Lane()
{
    m_thread.quit();
    m_thread.wait();
    delete m_worker;
}

void Lane::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_worker, std::move(work), Qt::QueuedConnection);
}

void Lane::runNow(const std::function<void()>& work)
{
    QMetaObject::invokeMethod(m_worker, work, Qt::BlockingQueuedConnection);
}

} // namespace encore
