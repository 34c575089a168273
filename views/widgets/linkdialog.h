// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

namespace encore {

/// Asks for the words and the address of a link. An empty address takes the link away.
class LinkDialog final : public QDialog
{
    Q_OBJECT

public:
    LinkDialog(const QString& text, const QString& address, QWidget* parent);

Q_SIGNALS:
    void confirmed(const QString& text, const QString& address);

private:
    void confirm();

    QLineEdit* m_text;
    QLineEdit* m_address;
};

} // namespace encore
