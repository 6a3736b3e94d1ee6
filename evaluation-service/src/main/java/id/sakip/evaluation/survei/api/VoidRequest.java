package id.sakip.evaluation.survei.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Takes a paper form out of the count. */
public record VoidRequest(
        @NotBlank @Size(min = 5, max = 1000) String alasan) {}
