package id.sakip.evaluation.ipp.api;

import id.sakip.evaluation.ipp.FormulirService;
import id.sakip.evaluation.ipp.JenisFormulir;
import id.sakip.evaluation.opd.KodeOpd;
import id.sakip.kit.security.CurrentUser;
import id.sakip.kit.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The forms of the IPP: F-01 belongs to the OPD, F-02 to the evaluator, F-03 is a survey. */
@Path("/v1/opd/{kode}/tahun/{tahun}/ipp")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "IPP")
public class FormulirIppResource {

    private final FormulirService service;
    private final CurrentUser user;

    FormulirIppResource(FormulirService service, CurrentUser user) {
        this.service = service;
        this.user = user;
    }

    @GET
    @Path("/f01")
    @RolesAllowed({
        Roles.OPERATOR_OPD,
        Roles.VERIFIKATOR_OPD,
        Roles.KEPALA_OPD,
        Roles.BAPPEDA,
        Roles.INSPEKTORAT,
        Roles.ORGANISASI,
        Roles.BUPATI,
        Roles.ADMIN
    })
    @Operation(operationId = "getF01", summary = "What the OPD says about itself")
    @APIResponseSchema(FormulirResponse.class)
    public Response f01(@PathParam("kode") @KodeOpd String kode, @PathParam("tahun") @Min(2000) @Max(2100) int tahun) {
        user.requireOpd(kode);
        return FormulirResponse.answer(service.find(kode, tahun, JenisFormulir.F01));
    }

    @PUT
    @Path("/f01")
    @RolesAllowed(Roles.OPERATOR_OPD)
    @Operation(operationId = "recordF01", summary = "Fill in F-01; the first time needs no If-Match, a change does")
    @APIResponseSchema(FormulirResponse.class)
    public Response recordF01(
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @PathParam("kode") @KodeOpd String kode,
            @PathParam("tahun") @Min(2000) @Max(2100) int tahun,
            @NotNull @Valid FormulirRequest.F01 request) {
        user.requireOpd(kode);
        return FormulirResponse.answer(
                service.record(kode, tahun, JenisFormulir.F01, ifMatch, request.instrumen(), request.toIsian()));
    }

    @GET
    @Path("/f02")
    @RolesAllowed({
        Roles.OPERATOR_OPD,
        Roles.VERIFIKATOR_OPD,
        Roles.KEPALA_OPD,
        Roles.BAPPEDA,
        Roles.INSPEKTORAT,
        Roles.ORGANISASI,
        Roles.BUPATI,
        Roles.ADMIN
    })
    @Operation(operationId = "getF02", summary = "The judgement; before publication its author alone reads it")
    @APIResponseSchema(FormulirResponse.class)
    public Response f02(@PathParam("kode") @KodeOpd String kode, @PathParam("tahun") @Min(2000) @Max(2100) int tahun) {
        user.requireOpd(kode);
        return FormulirResponse.answer(
                user.hasRole(Roles.ORGANISASI)
                        ? service.find(kode, tahun, JenisFormulir.F02)
                        : service.findPublishedF02(kode, tahun));
    }

    @PUT
    @Path("/f02")
    @RolesAllowed(Roles.ORGANISASI)
    @Operation(operationId = "recordF02", summary = "Judge; the first time needs no If-Match, a change does")
    @APIResponseSchema(FormulirResponse.class)
    public Response recordF02(
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @PathParam("kode") @KodeOpd String kode,
            @PathParam("tahun") @Min(2000) @Max(2100) int tahun,
            @NotNull @Valid FormulirRequest.F02 request) {
        return FormulirResponse.answer(
                service.record(kode, tahun, JenisFormulir.F02, ifMatch, request.instrumen(), request.toIsian()));
    }
}
