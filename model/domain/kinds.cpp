// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"

namespace encore {

std::span<const KindSpec* const> kinds()
{
    static const std::array<const KindSpec*, 12> all{&story::spec, &quote::spec, &team::spec, &person::spec,
        &usecase::spec, &replication::spec, &benefit::spec, &contribution::spec, &tag::spec, &attachment::spec,
        &source::spec, &savedview::spec};
    return all;
}

std::optional<Kind> kindOf(QStringView key)
{
    for (const KindSpec* spec : kinds()) {
        if (spec->kind.key == key)
            return spec->kind;
    }
    return std::nullopt;
}

} // namespace encore
