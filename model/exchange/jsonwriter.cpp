// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/jsonwriter.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace encore {

namespace {

constexpr qsizetype kFlushAt = 1 << 16;
constexpr int kIndent = 2;

} // namespace

JsonWriter::JsonWriter(QIODevice& out) : m_out(out) { }

JsonWriter::~JsonWriter()
{
    flush();
}

void JsonWriter::key(QStringView name)
{
    beforeValue();
    escape(name);
    m_buffer += ": ";
    m_afterKey = true;
}

void JsonWriter::text(QStringView value)
{
    beforeValue();
    escape(value);
    flushIfLong();
}

void JsonWriter::number(qint64 value)
{
    beforeValue();
    m_buffer += QByteArray::number(value);
}

void JsonWriter::number(double value)
{
    if (!std::isfinite(value))
        return null();
    beforeValue();
    m_buffer += QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

void JsonWriter::flag(bool value)
{
    beforeValue();
    m_buffer += value ? "true" : "false";
}

void JsonWriter::null()
{
    beforeValue();
    m_buffer += "null";
}

void JsonWriter::json(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return flag(value.toBool());
    case QJsonValue::Double: return number(value.toDouble());
    case QJsonValue::String: return text(value.toString());
    case QJsonValue::Array: {
        beginArray();
        for (const QJsonValue& each : value.toArray())
            json(each);
        return endArray();
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        beginObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            key(it.key());
            json(it.value());
        }
        return endObject();
    }
    default: return null();
    }
}

void JsonWriter::pairOrNull(QStringView name, const QString& value)
{
    key(name);
    value.isEmpty() ? null() : text(value);
}

bool JsonWriter::flush()
{
    if (!m_buffer.isEmpty())
        m_ok = m_out.write(m_buffer) == m_buffer.size() && m_ok;
    m_buffer.clear();
    return m_ok;
}

void JsonWriter::begin(char bracket, Layout layout)
{
    beforeValue();
    m_buffer += bracket;
    m_levels.push_back({layout});
}

void JsonWriter::end(char bracket)
{
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (level.layout == Layout::Lines && !level.empty)
        newLine();
    m_buffer += bracket;
    if (m_levels.empty())
        m_buffer += '\n';
    flushIfLong();
}

void JsonWriter::beforeValue()
{
    if (std::exchange(m_afterKey, false) || m_levels.empty())
        return;
    Level& level = m_levels.back();
    if (!level.empty)
        m_buffer += level.layout == Layout::Lines ? "," : ", ";
    level.empty = false;
    if (level.layout == Layout::Lines)
        newLine();
}

void JsonWriter::newLine()
{
    m_buffer += '\n';
    m_buffer += QByteArray(kIndent * qsizetype(m_levels.size()), ' ');
}

void JsonWriter::escape(QStringView value)
{
    m_buffer += '"';
    for (const char c : value.toUtf8()) {
        switch (c) {
        case '"': m_buffer += "\\\""; break;
        case '\\': m_buffer += "\\\\"; break;
        case '\n': m_buffer += "\\n"; break;
        case '\r': m_buffer += "\\r"; break;
        case '\t': m_buffer += "\\t"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                m_buffer += "\\u00" + QByteArray::number(uint(c), 16).rightJustified(2, '0');
            else
                m_buffer += c;
        }
    }
    m_buffer += '"';
}

void JsonWriter::flushIfLong()
{
    if (m_buffer.size() > kFlushAt)
        flush();
}

} // namespace encore
