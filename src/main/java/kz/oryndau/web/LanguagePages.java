package kz.oryndau.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import jakarta.ws.rs.core.Response;

/** The language switch: a link that works without JavaScript and comes back to the page. */
@Path("/language/{code}")
public class LanguagePages {

  private static final int YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

  /** Remembers the language and goes back to {@code back}, if that is a page of this portal. */
  @GET
  public Response choose(@PathParam("code") String code, @QueryParam("back") String back) {
    var language = InterfaceLanguage.ofCode(code).orElseThrow(NotFoundException::new);
    return Response.seeOther(ReturnPath.of(back, "/")).cookie(cookie(language)).build();
  }

  private static NewCookie cookie(InterfaceLanguage language) {
    return new NewCookie.Builder(Visit.LANGUAGE_COOKIE)
        .value(language.code())
        .path("/")
        .maxAge(YEAR_IN_SECONDS)
        .sameSite(SameSite.LAX)
        .httpOnly(true)
        .build();
  }
}
