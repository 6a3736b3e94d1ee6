package id.sakip.evaluation.opd;

import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** An OPD code as it may stand in an address. Anything else is refused before the database sees it. */
@Target(PARAMETER)
@Retention(RUNTIME)
@Constraint(validatedBy = {})
@Pattern(regexp = "[A-Za-z0-9._-]{1,60}")
@ReportAsSingleViolation
public @interface KodeOpd {

    String message() default "kode OPD tidak sah";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
