package kz.oryndau.export;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CountDownLatch;
import kz.oryndau.listing.SqlQuery;

/** Files that come to no good end, for tests alone. */
@Path("/broken-exports")
public class BrokenExports {

  private static final byte[] MUCH = new byte[1 << 20];

  static final CountDownLatch ASKING = new CountDownLatch(1);

  static final CountDownLatch GIVEN_UP = new CountDownLatch(1);

  /** Fails after a megabyte. */
  @GET
  @Path("/failing")
  public Response failing() {
    return answer(
        (data, output, written) -> {
          output.write(MUCH);
          throw new IllegalStateException("for the test");
        });
  }

  /** Fails before the first byte. */
  @GET
  @Path("/refusing")
  public Response refusing() {
    return answer(
        (data, output, written) -> {
          throw new IllegalStateException("for the test");
        });
  }

  /** After a megabyte asks the database for something that takes an hour. */
  @GET
  @Path("/endless")
  public Response endless() {
    return answer(
        (data, output, written) -> {
          output.write(MUCH);
          ASKING.countDown();
          try {
            data.find(new SqlQuery("select pg_sleep(3600)"), row -> row.getString(1));
          } finally {
            GIVEN_UP.countDown();
          }
        });
  }

  private static Response answer(Export.Body body) {
    return Response.ok(new Export("/broken", "broken.csv", "text/csv", true, true, () -> 0, body))
        .type("text/csv")
        .build();
  }
}
