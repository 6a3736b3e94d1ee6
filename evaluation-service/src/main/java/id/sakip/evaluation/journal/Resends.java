package id.sakip.evaluation.journal;

import id.sakip.kit.http.Idempotency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/**
 * Steps that If-Match already keeps from happening twice: with an Idempotency-Key, which they do not need, a resend after a
 * lost answer gets that answer instead of a 412.
 */
@ApplicationScoped
public class Resends {

    private final Idempotency idempotency;

    Resends(Idempotency idempotency) {
        this.idempotency = idempotency;
    }

    /** @param step everything that makes the step what it is: its name, path parameters and body */
    public Response once(String key, Object step, Supplier<Response> effect) {
        return key == null ? effect.get() : idempotency.once(key, step, effect);
    }
}
