// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"

namespace encore {

std::span<const KindSpec* const> kinds()
{
    static const std::array<const KindSpec*, 35> all{&story::spec, &quote::spec, &team::spec, &person::spec,
        &usecase::spec, &replication::spec, &benefit::spec, &contribution::spec, &tag::spec, &attachment::spec,
        &source::spec, &savedview::spec, &programme::spec, &goal::spec, &painpoint::spec, &idea::spec, &wave::spec,
        &checkpoint::spec, &adaptation::spec, &barrier::spec, &stance::spec, &conviction::spec, &accommodation::spec,
        &sideeffect::spec, &retiredpractice::spec, &reading::spec, &cost::spec, &evidence::spec, &gap::spec,
        &decision::spec, &task::spec, &unitcost::spec, &exchangerate::spec, &snooze::spec, &rolevalue::spec};
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
