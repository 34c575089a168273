// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <vector>

namespace encore {

/// One choice of an enumeration by its code. The wheel does not change it unless it has the focus.
class ChoiceBox final : public QComboBox
{
    Q_OBJECT

public:
    struct Option
    {
        QString code;
        QString label;
    };

    explicit ChoiceBox(QWidget* parent = nullptr);

    /// Replaces the options; `emptyLabel`, when given, adds "not given" (an empty code) on top.
    void setOptions(const std::vector<Option>& options, const QString& emptyLabel = {});
    QString code() const;
    /// Shows a code without emitting codeChosen(); an unknown one is added, so that no value is lost.
    void setCode(const QString& code);

Q_SIGNALS:
    /// The user chose another code.
    void codeChosen(const QString& code);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace encore
