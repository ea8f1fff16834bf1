package nl.wijkcheque.platform.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** The contract, for whoever wants to use the REST interface, from whatever site. */
@Controller("/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "contract")
class ContractApi {

    private final Contract contract;

    ContractApi(Contract contract) {
        this.contract = contract;
    }

    @Get("/openapi.json")
    @Secured(SecurityRule.IS_ANONYMOUS)
    @Operation(summary = "This contract.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = "object")))
    HttpResponse<byte[]> contract() {
        return HttpResponse.ok(contract.json())
                .contentType(MediaType.APPLICATION_JSON_TYPE)
                .header("Access-Control-Allow-Origin", "*");
    }
}
