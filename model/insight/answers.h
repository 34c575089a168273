// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/insight/report.h"

// The functions behind the registry of reports, each in a file of its own. Others call runReport().
namespace encore {

Result<Report> coverageReport(Session& session, const ReportFilter& filter);
Result<Report> adoptionCurve(Session& session, const ReportFilter& filter);
Result<Report> stateFunnel(Session& session, const ReportFilter& filter);
Result<Report> considerationRate(Session& session, const ReportFilter& filter);
Result<Report> replicateNext(Session& session, const ReportFilter& filter);
Result<Report> roleFit(Session& session, const ReportFilter& filter);
Result<Report> timeToAdopt(Session& session, const ReportFilter& filter);
Result<Report> doesItLast(Session& session, const ReportFilter& filter);
Result<Report> depthOfAdoption(Session& session, const ReportFilter& filter);
Result<Report> retiredPractices(Session& session, const ReportFilter& filter);
Result<Report> valueWaterfall(Session& session, const ReportFilter& filter);
Result<Report> evidenceMix(Session& session, const ReportFilter& filter);
Result<Report> targetAgainstActual(Session& session, const ReportFilter& filter);
Result<Report> barriersReport(Session& session, const ReportFilter& filter);
Result<Report> sideEffectRisk(Session& session, const ReportFilter& filter);
Result<Report> convictionReport(Session& session, const ReportFilter& filter);
Result<Report> storiesPerMonthReport(Session& session, const ReportFilter& filter);

} // namespace encore
