package kz.oryndau.export;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;

/** The whole public data set as one data package. */
@Path("/export/dataset.zip")
public class DataSetResource {

  private final DataSet dataSet;
  private final ExportAnswer answer;

  DataSetResource(DataSet dataSet, ExportAnswer answer) {
    this.dataSet = dataSet;
    this.answer = answer;
  }

  /** The file. */
  @GET
  public Response file(@Context UriInfo uri) throws IOException {
    return answer.with(dataSet.export(uri.getQueryParameters()));
  }

  /** What the file would be. */
  @HEAD
  public Response head(@Context UriInfo uri) throws IOException {
    return file(uri);
  }
}
