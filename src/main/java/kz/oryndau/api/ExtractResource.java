package kz.oryndau.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.oryndau.processing.ProcessingService;
import kz.oryndau.processing.TextRequest;

/** Analyses a text and stores nothing. */
@Path("/api/v1/extract")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"ANALYST", "ADMIN"})
public class ExtractResource {

  private final ProcessingService processing;

  ExtractResource(ProcessingService processing) {
    this.processing = processing;
  }

  /** The title and the address of the contract may be sent along; nothing is read from them. */
  record ExtractRequestDto(
      String text, String publishedAt, String language, String title, String url) {}

  /** What the text holds; an empty body counts as an empty text. */
  @POST
  public ExtractionDto extract(ExtractRequestDto body) {
    var request =
        body == null
            ? new TextRequest(null, null, null)
            : new TextRequest(body.text(), body.publishedAt(), body.language());
    var checked = request.checked();
    return ExtractionDto.of(processing.extract(checked), checked.text());
  }
}
