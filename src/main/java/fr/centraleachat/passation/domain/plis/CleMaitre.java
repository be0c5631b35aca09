package fr.centraleachat.passation.domain.plis;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** Wraps the keys of the plis. Lost, the sealed plis are lost. */
final class CleMaitre {

    static final int OCTETS = 32;

    private final Aead aead;

    CleMaitre(byte[] octets) throws GeneralSecurityException {
        AeadConfig.register();
        StreamingAeadConfig.register();
        this.aead =
                KeysetHandle.newBuilder()
                        .addEntry(KeysetHandle.importKey(cle(octets)).withRandomId().makePrimary())
                        .build()
                        .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    @AccessesPartialKey
    private static AesGcmKey cle(byte[] octets) throws GeneralSecurityException {
        var parametres =
                AesGcmParameters.builder()
                        .setKeySizeBytes(OCTETS)
                        .setIvSizeBytes(12)
                        .setTagSizeBytes(16)
                        .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                        .build();
        return AesGcmKey.builder()
                .setParameters(parametres)
                .setKeyBytes(SecretBytes.copyFrom(octets, InsecureSecretKeyAccess.get()))
                .build();
    }

    /**
     * @param objet what the key is for: it opens nothing else
     */
    byte[] emballer(KeysetHandle cle, String objet) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(cle, aead, octets(objet));
    }

    KeysetHandle deballer(byte[] cle, String objet) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(cle, aead, octets(objet));
    }

    private static byte[] octets(String texte) {
        return texte.getBytes(StandardCharsets.UTF_8);
    }
}
