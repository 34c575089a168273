// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/tomltext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kDeepestValue = 30;

class TomlReader
{
public:
    explicit TomlReader(const QString& text) : m_text(text) { }

    MetaEntries read()
    {
        MetaEntries all;
        MetaValue* table = nullptr; // of the last heading in brackets
        while (skipBlank(), m_at < m_text.size()) {
            if (m_text[m_at] == u'[')
                table = openTable(all);
            else
                readPair(table ? table->members : all, table);
            skipLine();
        }
        return all;
    }

private:
    static MetaValue& entry(MetaEntries& entries, const QString& key)
    {
        const auto found = std::ranges::find(entries, key, &MetaEntries::value_type::first);
        return found == entries.end() ? entries.emplace_back(key, MetaValue()).second : found->second;
    }

    MetaValue* openTable(MetaEntries& all)
    {
        const qsizetype end = std::max(m_text.indexOf(u'\n', m_at), qsizetype(0));
        const QString line = m_text.mid(m_at, end > m_at ? end - m_at : -1).section(u'#', 0, 0).trimmed();
        const bool list = line.startsWith(u"[["_s);
        QString path = line;
        MetaValue* table = nullptr;
        for (const QString& part : path.remove(u'[').remove(u']').split(u'.', Qt::SkipEmptyParts))
            table = &entry(table ? table->members : all, part.trimmed().remove(u'"'));
        if (table && list)
            table = &table->items.emplace_back();
        return table;
    }

    void readPair(MetaEntries& into, MetaValue* table)
    {
        const qsizetype start = m_at;
        const QString key = readKey();
        if (key.isEmpty() || m_at >= m_text.size() || m_text[m_at] != u'=')
            return;
        ++m_at;
        MetaValue value = readValue(0);
        if (table) // what the table says, for whom keeps it as text
            table->text += m_text.mid(start, m_at - start).trimmed() + u'\n';
        const QStringList path = key.split(u'.');
        MetaEntries* entries = &into;
        for (const QString& part : path.mid(0, path.size() - 1))
            entries = &entry(*entries, part.trimmed()).members;
        entries->emplace_back(path.last().trimmed(), std::move(value));
    }

    QString readKey()
    {
        const qsizetype start = m_at;
        if (m_text[m_at] == u'"' || m_text[m_at] == u'\'') {
            const QString key = readString();
            skipSpaces();
            return key;
        }
        while (m_at < m_text.size() && m_text[m_at] != u'=' && m_text[m_at] != u'\n')
            ++m_at;
        return m_text.mid(start, m_at - start).trimmed();
    }

    MetaValue readValue(int depth)
    {
        skipSpaces();
        MetaValue out;
        if (depth > kDeepestValue) // nobody writes that
            m_at = m_text.size();
        if (m_at >= m_text.size())
            return out;
        const qsizetype start = m_at;
        const QChar first = m_text[m_at];
        if (first == u'"' || first == u'\'') {
            out.text = readString();
        } else if (first == u'[') {
            for (++m_at; !ends(u']');)
                out.items.push_back(readValue(depth + 1));
            out.text = m_text.mid(start, m_at - start);
        } else if (first == u'{') {
            for (++m_at; !ends(u'}');) {
                const QString key = readKey();
                m_at = std::min(m_at + 1, m_text.size());
                out.members.emplace_back(key, readValue(depth + 1));
            }
            out.text = m_text.mid(start, m_at - start);
        } else {
            while (m_at < m_text.size() && !u",]}#\n"_s.contains(m_text[m_at]))
                ++m_at;
            out.text = m_text.mid(start, m_at - start).trimmed();
        }
        return out;
    }

    // Whether a list or table inside a line ends here; its closing bracket and commas are passed.
    bool ends(QChar closing)
    {
        skipBlank();
        while (m_at < m_text.size() && m_text[m_at] == u',') {
            ++m_at;
            skipBlank();
        }
        if (m_at >= m_text.size())
            return true;
        const bool closed = m_text[m_at] == closing || u"]}="_s.contains(m_text[m_at]); // the wrong one ends it, too
        m_at += closed ? 1 : 0;
        return closed;
    }

    QString readString()
    {
        const QChar mark = m_text[m_at];
        const QString triple(3, mark);
        const bool many = QStringView(m_text).sliced(m_at).startsWith(triple);
        const QString fence = many ? triple : QString(mark);
        m_at += fence.size();
        QString out;
        while (m_at < m_text.size() && !QStringView(m_text).sliced(m_at).startsWith(fence)) {
            if (!many && m_text[m_at] == u'\n')
                return out; // never closed
            if (mark == u'"' && m_text[m_at] == u'\\' && m_at + 1 < m_text.size())
                out += escaped();
            else
                out += m_text[m_at++];
        }
        m_at = std::min(m_at + fence.size(), m_text.size());
        return many && out.startsWith(u'\n') ? out.mid(1) : out;
    }

    QString escaped()
    {
        const QChar c = m_text[m_at + 1];
        m_at += 2;
        if (c == u'n' || c == u't')
            return c == u'n' ? u"\n"_s : u"\t"_s;
        if (c == u'u') {
            const QChar letter(m_text.mid(m_at, 4).toUShort(nullptr, 16));
            m_at = std::min(m_at + 4, m_text.size());
            return letter;
        }
        if (c != u'\n')
            return c;
        skipBlank(); // a line that goes on
        return {};
    }

    void skipSpaces()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace() && m_text[m_at] != u'\n')
            ++m_at;
    }

    // Blanks, ends of lines and comments.
    void skipBlank()
    {
        while (m_at < m_text.size() && (m_text[m_at].isSpace() || m_text[m_at] == u'#')) {
            if (m_text[m_at] == u'#')
                skipLine();
            else
                ++m_at;
        }
    }

    void skipLine()
    {
        const qsizetype end = m_text.indexOf(u'\n', m_at);
        m_at = end < 0 ? m_text.size() : end + 1;
    }

    const QString& m_text;
    qsizetype m_at = 0;
};

} // namespace

MetaEntries readToml(const QString& text)
{
    return TomlReader(text).read();
}

} // namespace encore
