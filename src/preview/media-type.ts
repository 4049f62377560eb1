export {contentTypeOf as mediaType} from '../site/content-type.ts'
