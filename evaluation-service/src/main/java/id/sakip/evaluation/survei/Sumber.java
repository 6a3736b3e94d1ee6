package id.sakip.evaluation.survei;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;

/**
 * Where a request comes from, only ever seen through a salt that is forgotten at the end of the day. An IPv6 address counts
 * by its network: a phone gets a new one whenever it likes.
 */
public record Sumber(String address, String agent) {

    private static final int IPV6_NETWORK = 8;
    private static final int IPV4_LENGTH = 4;

    public Sumber {
        Objects.requireNonNull(address, "address");
        agent = agent == null ? "" : agent;
    }

    /** Fingerprint of the network. */
    String network(byte[] salt) {
        return digest(salt, networkBytes(), "");
    }

    /** Fingerprint of the device, as far as one can be told from another. */
    String device(byte[] salt) {
        return digest(salt, networkBytes(), agent);
    }

    private byte[] networkBytes() {
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == IPV4_LENGTH ? bytes : Arrays.copyOf(bytes, IPV6_NETWORK);
        } catch (UnknownHostException e) {
            return address.getBytes(StandardCharsets.UTF_8);
        }
    }

    private static String digest(byte[] salt, byte[] network, String rest) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(salt);
            sha.update(network);
            return HexFormat.of().formatHex(sha.digest(rest.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
