package kz.oryndau.report.deliver;

import java.time.Instant;
import kz.oryndau.report.file.ReportFormat;

/**
 * When and how a report comes.
 *
 * @param report key of the saved report
 * @param language ISO 639-1 code
 * @param folder name of a folder below the configured one; null for none
 * @param email address; null for none
 * @param nextAt when it is due
 */
public record Schedule(
    long report,
    Frequency frequency,
    ReportFormat format,
    String language,
    String folder,
    String email,
    Instant nextAt) {}
