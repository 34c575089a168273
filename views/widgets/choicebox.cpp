// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/choicebox.h"

#include <QWheelEvent>

namespace encore {

ChoiceBox::ChoiceBox(QWidget* parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    static constexpr int kLeastLetters = 10;
    setMinimumContentsLength(kLeastLetters);
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT codeChosen(code()); });
}

void ChoiceBox::setOptions(const std::vector<Option>& options, const QString& emptyLabel)
{
    const QString kept = code();
    clear();
    if (!emptyLabel.isEmpty())
        addItem(emptyLabel, QString());
    for (const Option& option : options)
        addItem(option.label, option.code);
    if (const int index = findData(kept); index >= 0)
        setCurrentIndex(index);
}

QString ChoiceBox::code() const
{
    return currentData().toString();
}

void ChoiceBox::setCode(const QString& code)
{
    int index = findData(code);
    if (index < 0 && !code.isEmpty()) {
        addItem(code, code);
        index = count() - 1;
    }
    setCurrentIndex(index);
}

void ChoiceBox::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace encore
