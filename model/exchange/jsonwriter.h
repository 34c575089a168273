// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QJsonValue>
#include <QString>

#include <concepts>
#include <vector>

namespace encore {

/// Writes JSON to a device as it comes, keys in the order in which they are given, so that long lists never lie in memory.
class JsonWriter
{
public:
    enum class Layout { Inline, Lines }; ///< members one after the other, or each on a line of its own

    explicit JsonWriter(QIODevice& out);
    ~JsonWriter();
    JsonWriter(const JsonWriter&) = delete;
    JsonWriter& operator=(const JsonWriter&) = delete;

    void beginObject(Layout layout = Layout::Inline) { begin('{', layout); }
    void endObject() { end('}'); }
    void beginArray(Layout layout = Layout::Inline) { begin('[', layout); }
    void endArray() { end(']'); }
    /// The key of the value that follows.
    void key(QStringView name);

    void text(QStringView value);
    void number(qint64 value);
    void number(double value);
    void flag(bool value);
    void null();
    /// Any value that is at hand already.
    void json(const QJsonValue& value);

    void pair(QStringView name, QStringView value) { key(name), text(value); }
    void pair(QStringView name, qint64 value) { key(name), number(value); }
    /// Only what is a bool: a literal would become one.
    void pair(QStringView name, std::same_as<bool> auto value) { key(name), flag(value); }
    /// Text, or null when there is none.
    void pairOrNull(QStringView name, const QString& value);

    /// Hands on what is still held back; false when the device did not take everything.
    bool flush();

private:
    struct Level
    {
        Layout layout;
        bool empty = true;
    };
    void begin(char bracket, Layout layout);
    void end(char bracket);
    void beforeValue();
    void newLine();
    void escape(QStringView value);
    void flushIfLong();

    QIODevice& m_out;
    QByteArray m_buffer;
    std::vector<Level> m_levels;
    bool m_afterKey = false;
    bool m_ok = true;
};

} // namespace encore
