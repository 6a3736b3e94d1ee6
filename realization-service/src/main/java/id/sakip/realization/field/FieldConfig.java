package id.sakip.realization.field;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** What can be set about field monitoring. */
@ConfigMapping(prefix = "sakip.field")
interface FieldConfig {
    /** File with the key pair receipts are signed with; made when there is none. Several instances need the same one. */
    @WithDefault("${sakip.data.dir}/keys/receipt-ed25519")
    Path receiptKeyFile();

    /** How long an edit waits for the version it is based on before a person has to look. */
    @WithDefault("P7D")
    Duration baseWait();

    /** Life of the token a device calls with. */
    @WithDefault("PT1H")
    Duration deviceTokenLife();

    /** How long a device may renew its token after its officer last signed in. */
    @WithDefault("P30D")
    Duration enrolmentLife();
}
