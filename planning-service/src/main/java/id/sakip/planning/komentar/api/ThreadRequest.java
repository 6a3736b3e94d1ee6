package id.sakip.planning.komentar.api;

import id.sakip.planning.komentar.domain.Place;

/** @param place absent = the document as a whole */
public record ThreadRequest(Place place, String text) {
    Place placeOrWhole() {
        return place == null ? new Place(null, null, null, null, null, null) : place;
    }
}
