// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/filetext.h"

#include "model/exchange/textencoding.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// The number of the first line that is no UTF-8; 0 when all are.
int firstLineNotUtf8(QByteArrayView bytes)
{
    int number = 1;
    for (qsizetype start = 0; start < bytes.size(); ++number) {
        qsizetype end = bytes.indexOf('\n', start);
        end = end < 0 ? bytes.size() : end + 1;
        if (!bytes.sliced(start, end - start).isValidUtf8())
            return number;
        start = end;
    }
    return 0;
}

// The encoding that a web page declares in its first kilobytes.
QString declaredEncoding(const QByteArray& bytes)
{
    static const QRegularExpression charset(
        u"<meta[^>]+charset\\s*=\\s*[\"']?([\\w-]+)"_s, QRegularExpression::CaseInsensitiveOption);
    return charset.match(QString::fromLatin1(bytes.left(4096))).captured(1);
}

bool looksBinary(const QString& text)
{
    qsizetype odd = 0;
    for (const QChar c : text) {
        if (c == QChar(0))
            return true;
        odd += c.unicode() < 0x20 && c != u'\n' && c != u'\r' && c != u'\t' && c != u'\f' && c != u'\v' ? 1 : 0;
    }
    return odd * 50 > text.size() && odd > 4;
}

} // namespace

FileText readFileText(const QByteArray& bytes)
{
    const EncodingGuess guess = guessEncoding(bytes);
    FileText out;
    out.encoding = guess.name;
    bool declaredRight = false;
    if (!guess.certain) {
        const QString declared = declaredEncoding(bytes);
        declaredRight = !declared.isEmpty() && declared.compare(u"utf-8"_s, Qt::CaseInsensitive) != 0
            && TextDecoder::named(declared).ok();
        if (declaredRight)
            out.encoding = declared;
    }
    const auto decoder = TextDecoder::named(out.encoding);
    const QByteArrayView body = QByteArrayView(bytes).sliced(guess.bom);
    if (declaredRight || out.encoding.startsWith(u"UTF-16"_s) || out.encoding.startsWith(u"UTF-32"_s))
        out.firstBadLine = 0;
    else
        out.firstBadLine = firstLineNotUtf8(body);
    if (decoder)
        out.text = decoder->decode(body);
    out.binary = !decoder || looksBinary(out.text);
    if (out.binary)
        out.text.clear();
    return out;
}

SourceLines::SourceLines(const QString& text) : m_text(text)
{
    m_starts.push_back(0);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\n' || (text[i] == u'\r' && (i + 1 == text.size() || text[i + 1] != u'\n')))
            m_starts.push_back(i + 1);
    }
    if (m_starts.back() != text.size())
        m_starts.push_back(text.size());
}

QString SourceLines::line(int number) const
{
    if (number < 1 || number > count())
        return {};
    const qsizetype start = m_starts[static_cast<size_t>(number) - 1];
    qsizetype end = m_starts[static_cast<size_t>(number)];
    while (end > start && (m_text[end - 1] == u'\n' || m_text[end - 1] == u'\r'))
        --end;
    return m_text.sliced(start, end - start);
}

QString SourceLines::slice(int first, int last) const
{
    first = std::max(first, 1);
    last = std::min(last, count());
    while (first <= last && line(first).trimmed().isEmpty())
        ++first;
    while (last >= first && line(last).trimmed().isEmpty())
        --last;
    if (first > last)
        return {};
    const qsizetype start = m_starts[static_cast<size_t>(first) - 1];
    const qsizetype end = m_starts[static_cast<size_t>(last) - 1] + line(last).size();
    return m_text.sliced(start, end - start);
}

} // namespace encore
