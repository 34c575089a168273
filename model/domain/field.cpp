// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/field.h"

namespace encore {

namespace {

QString folded(QStringView text)
{
    QString out;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            out += c.toLower();
    }
    return out;
}

} // namespace

const Choice* findChoice(Choices choices, QStringView code)
{
    for (const Choice& choice : choices) {
        if (choice.code == code)
            return &choice;
    }
    return nullptr;
}

const Choice* matchChoice(Choices choices, QStringView text)
{
    const QString wanted = folded(text);
    if (wanted.isEmpty())
        return nullptr;
    for (const Choice& choice : choices) {
        if (folded(QString(choice.code)) == wanted || folded(QString::fromUtf8(choice.label)) == wanted)
            return &choice;
    }
    return nullptr;
}

} // namespace encore
