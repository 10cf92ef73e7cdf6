package kz.oryndau.report.file;

/** Others wait for their files already; to be asked again in a while. */
public final class Busy extends RuntimeException {

  Busy() {
    super("other reports are being written", null, false, false);
  }
}
