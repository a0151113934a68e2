# Which sources each area's .ts files cover: folders (every .h and .cpp below, of any depth) or patterns of files, as seen
# from the root. A source that no area covers would lose its texts at the next update; the test of translations asks for that.
# One file per area and language, so that several people can translate without getting in each other's way.
set(vantaggi_translation_areas
    wording console app widgets window partner_center request support_for_business azure
    cloud_portals reference)
set(vantaggi_area_wording model)
set(vantaggi_area_console app/console)
set(vantaggi_area_app app/*.cpp app/*.h)
set(vantaggi_area_widgets ui/widgets ui/theme)
set(vantaggi_area_window ui/*.cpp ui/*.h ui/window ui/start ui/home ui/help ui/safety)
set(vantaggi_area_partner_center ui/partner_center ui/editions)
set(vantaggi_area_request ui/request)
set(vantaggi_area_support_for_business ui/support_for_business)
set(vantaggi_area_azure ui/azure)
set(vantaggi_area_cloud_portals ui/cloud_portals)
set(vantaggi_area_reference ui/reference)
