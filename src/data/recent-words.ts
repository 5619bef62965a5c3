/**
 * Common words that the lexicon of `natural` lacks: younger than its texts of the 1960s to 1990s, British, or of sports and
 * medicine. Without them they would be taken for names: `users of the telehealth app`, `a wildfire`.
 * Made for the project from words that news prints in small letters.
 */
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

const NOUNS = list(`
  adtech aggregator airbag airbags airstrike airstrikes airtime algorithm altcoin anaesthetic anime antisemitism
  archaeologist aeroplane aeroplanes airbrake arthroscopy autism autocue autopilot
  babysitter backend backlog backpack backpacks baggage balaclava bandmate bandmates bankroll beekeeper beekeepers biocide
  biodiesel biodiversity biofuel biofuels biometrics bioweapon bot bots botnet botnets boyband brainwave breakout bungalow
  burnout bystander bystanders
  callsign callback campervan campsite cannabis carbonate cardholder cardholders carpool carpooling carsharing cashback
  caseload catchment centreback chatbot chatbots checkpoint checkpoints chickenpox childcare childminder chipmaker
  chipmakers clickbait cloudburst codename comorbidity comorbidities contactless conman cordon coursework coworking
  crackdown crossbow crowdfunding crowdsourcing crypto cryptocurrencies cupcake cupcakes cyber cyberbullying cybercrime
  cybercriminal cybercriminals cybersecurity cyberspace cyclone cyclones
  darknet dataset datasets daycare deadline deepfake deepfakes demonstrator demonstrators detainee detainees dodgeball
  doorbell doorbells downforce download doxxing dramedy droid drugmaker drugmakers
  earbud earbuds ebike ebikes ebooks ecommerce ecosystem ecosystems ecotourism edtech embolism emoji emojis enquiry
  enquiries esim esports extremism extremist extremists
  facemask fatberg fatbergs filmmaker filmmakers fintech fintechs firebomb flatmate flatmates flatpack floodwater
  floodwaters foodbank foodbanks fractal framerate freebie freediver freemium freelancer freelancers frontend frontman
  frontrunner frontrunners fryer furlough
  gaffe gameplay gamer gamers gastropub geolocation geophysicist geotag gigabyte gigabytes gigawatt gigawatts glamping
  goalscorer goalscorers governorate governorates grassroots gravesite greenwashing groundswell grunge
  hacktivist hacktivists hairstyle hairstyles handball handset handsets hatchback headcount headmistress
  headteacher headteachers healthcare heatstroke heatwave heatwaves homeowner homeowners homepage homestay hookup hotspot
  hotspots hoverboard hydrant hydrants
  icebreaker icebreakers inbox indie influencer influencers infographic insider insiders instalment instalments
  insurtech internship internships isotope isotopes
  jailbreak jellyfish jewellery jihadi jihadis jihadist jihadists
  kebab kebabs kerb kerbs kerbside keyboardist keylogger keypad keypads kickboxer
  landfill landfills landlady lidar lifeboat lifeboats lifeguard lifeguards linesman listings lithium livestreams
  livestreaming lockdowns logjam lookalike
  malfunction manga mainframe matchday matchup matchups medallist medallists medic medics medtech melanoma meme memes
  metaverse methamphetamine microblogging microbrewery microbreweries microchip microchips microplastic microplastics
  microsite millennial millennials miscarriage miscarriages mixtape mixtapes mobility moped mopeds motocross multiplayer
  nanny nanotechnology neobank neobanks netball netizen netizens newbie nightclub nightclubs norovirus
  obituary onesie opioid opioids outage outages
  pacemaker paedophile paedophiles paparazzi paracetamol paratrooper paratroopers pathogen pathogens payday payout
  payouts paywall penguins petrol photobomb pixel pixels plasterboard podcaster podcasters podcasting postcode postcodes
  postseason preorder preorders prequel preschool probiotic probiotics projectionist proptech prosthetic protestor
  protestors pundit pundits
  quadcopter quadcopters quango quarterfinal quarterfinals queue queues
  rainforest ransom reboot reboots rebrand recap regtech rehab remix remixes retailer retailers ridehailing rideshare
  ridesharing ringtone ringtones roadmap roadside robocall robocalls rota rucksack rucksacks
  sandbag sandbags sanitiser sanitizer scammer scammers schoolyard scoreline scooter scooters scorecard scorecards
  seismologist seismologists semifinal semifinals sequel sheepdog shekel shekels shortlist showrunner sinkhole sinkholes
  skateboarding skatepark skydiver skydivers sleepover smartwatch smartwatches smog snowboard snowboarder snowboarding
  songwriter songwriters songwriting spam sportswear stablecoin stablecoins stakeholder stakeholders standoff
  startup startups stepbrother stepdad stepdaughter stepmum stepson stormwater streamer streamers subgenre subprime
  sunscreen superbug superbugs superfood superfoods superhero superheroes supermoon superstorm superyacht superyachts
  surfer surfers sustainability sysadmin
  tablet tablets tailback tailbacks taxman tearoom techie techies telco telcos telecoms telehealth telemedicine terraced
  thermostat thermostats tiebreak timeframe timelapse timeshare timeshares tipster toolkit toolkits touchpad towpath
  tracksuit trainee trainees transponder tributary tributaries troll trolls turbojet typo typos tyre tyres
  unicorn unicorns unboxing uptick username
  vape vapes vaping varsity veggie vegan vegans vigilante vigilantes vlog vlogs vlogging voicemail voicemails voip
  walkthrough walkout walkouts warlord warlords warplane warplanes waterboarding waypoint wearable wearables webcam
  webcams webcast webcasts webcomic webinar webinars weblog weblogs weightlifter welfare wellbeing wellness werewolf
  widget widgets wildfire wildfires windfarm windfarms wingback wireframe workaround workarounds workflow workflows
  workload workspace workspaces worldview
  zettabyte
`);

const ADJECTIVES = list(`
  acoustic antisemitic anthropogenic biometric bipolar carbonated cardiovascular cashless citywide colorectal companywide
  complicit countrywide counterintuitive deepwater digitised eponymous genomic geothermal goalless groundbreaking
  heartbroken hydraulic immersive interdisciplinary islamophobic lovesick mainstream marginalised marginalized monoclonal
  multicultural multidisciplinary multilingual nefarious nontoxic obese offsite omnichannel onboard onscreen onside onsite
  palliative pancreatic photovoltaic presumptive psychedelic regionwide regulatory seismic sitewide standalone statewide
  streetwise superrich tectonic tokenised tokenized torrential transphobic unbiased uncategorized uncredited
  underweight underwhelming undiscovered unfazed unseeded unwatchable upbeat upfront upscale vengeful verbose whiny wonky
  worldwide
`);

const VERBS_IN_ED = list(`
  blacklisted codenamed crowdfunded decapitated decluttered downsized furloughed geotagged jailbroken livestreamed misheard
  photoshopped reburied rebooted rebranded rechristened relaunched remixed sideswiped sidelined sunbathed tasered
  upcycled upended whitelisted
`);

/** Penn Treebank tags, as the lexicon has them. */
export const RECENT_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ...tagged(NOUNS, (word) => [word.endsWith('s') && !word.endsWith('ss') ? 'NNS' : 'NN']),
  ...tagged(ADJECTIVES, () => ['JJ']),
  ...tagged(VERBS_IN_ED, () => ['VBD', 'VBN']),
]);

function tagged(words: readonly string[], tagsOf: (word: string) => readonly string[]): [string, readonly string[]][] {
  return words.map((word) => [word, tagsOf(word)]);
}
