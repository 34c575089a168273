// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace encore {

/// A command that a site generator would run ("{{< figure src=… >}}", "{% include … %}"); Encore only reads it.
struct Shortcode
{
    QString name; ///< lower case; of an include the file without folder and ending
    QMap<QString, QString> named;
    QStringList positional;
    QString written; ///< all arguments as they stand there
    QString inner;   ///< what stands between it and its closing one
    int line = 0;    ///< 1-based
};

/// The shortcodes of a text in order, outside of code blocks; a nested one is also found by itself.
std::vector<Shortcode> findShortcodes(const QString& text);

/// The text as a Markdown parser should see it: address shortcodes replaced by the address, others taken out, line numbers kept.
QString withoutShortcodes(const QString& text);

} // namespace encore
