package kz.oryndau.report.deliver;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks once a minute whether a report is due; what was missed while the portal was down is. */
@ApplicationScoped
class DeliveryTimer {

  private final ReportDeliveries deliveries;

  DeliveryTimer(ReportDeliveries deliveries) {
    this.deliveries = deliveries;
  }

  @Scheduled(
      identity = "reports",
      every = "60s",
      delayed = "60s",
      concurrentExecution = ConcurrentExecution.SKIP)
  void run() {
    var more = true;
    while (more) {
      more = deliveries.runOne();
    }
  }
}
